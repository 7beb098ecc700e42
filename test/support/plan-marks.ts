/** `// expect CODE SEVERITY, CODE SEVERITY` at the end of a line of a plan: what must be found there, as `LINE CODE SEVERITY`. */
export function planMarks(text: string): readonly string[] {
    return text.split('\n').flatMap((line, index) => {
        const list = /\/\/ expect (.+)$/.exec(line)?.[1];
        return list ? list.split(',').map((mark) => `${index + 1} ${mark.trim()}`) : [];
    });
}
