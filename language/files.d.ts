/** Plans are loaded as text by the bundler and by the test runner. */
declare module '*.dialog' {
    const text: string;
    export default text;
}

/** Fonts and machine code are bytes in the bundle. */
declare module '*.ttf' {
    const bytes: Uint8Array<ArrayBuffer>;
    export default bytes;
}

declare module '*.wasm' {
    const bytes: Uint8Array<ArrayBuffer>;
    export default bytes;
}
