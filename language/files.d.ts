/** Plans are loaded as text by the bundler and by the test runner. */
declare module '*.dialog' {
    const text: string;
    export default text;
}
