/** Searches in source text for what the project does without. Each answers with what it found, to be shown as it is. */

const stringsAndComments = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/** A source's code alone: comments and the contents of strings taken out. Expressions inside template strings go with them. */
export function codeOf(source: string): string {
    return source.replace(stringsAndComments, (piece) => (piece.startsWith('/') ? ' ' : piece.slice(0, 1).repeat(2)));
}

function findAll(text: string, pattern: RegExp): readonly string[] {
    return [...text.matchAll(pattern)].map(([found]) => found.trim());
}

/** The machine's clock, its zone, chance and the process: a pure core has none of them. */
export function impurities(source: string): readonly string[] {
    return findAll(
        codeOf(source),
        /\b(?:Date\.now|performance\.now|Temporal\.Now|Math\.random)\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bprocess\./g,
    );
}

export function anyTypes(source: string): readonly string[] {
    return findAll(codeOf(source), /(?:[:<|,&]|=>|\bas|\bextends)\s*any\b(?!\s*[(:])|\bany\[\]/g);
}

export function defaultExports(source: string): readonly string[] {
    return findAll(codeOf(source), /^\s*export default\b|\bas default\b/gm);
}

/** Ways through the concrete tree by which a rule would leave its declaration, or learn where that stands, without being seen. */
export function unseenWays(source: string): readonly string[] {
    return findAll(
        codeOf(source),
        /\$cstNode\??\.(?:root|container|range)\b|\bget(?:Previous|Next)Node\b|\.(?:start|end)Line\b/g,
    );
}

/** Tests that don't run, or keep others from running. */
export function silencedTests(source: string): readonly string[] {
    return findAll(codeOf(source), /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:skip|only|todo|skipIf|runIf)\b|\bthis\.skip\(/g);
}

/** A name of a file or host that exists on one machine only: home and work folders, package registries and their mirrors. */
export function machineWords(text: string): readonly string[] {
    return findAll(
        text,
        /(?:file:\/\/|(?<![\w.:/]))\/(?:home|Users|root|work|mnt)\/[\w.-]+|\b[A-Z]:\\+Users\b|\bregistry\.[a-z0-9-]+\.[a-z]+|\b(?:[a]rtifactory|[v]erdaccio|[j]frog|[s]onatype)\b|\bshared\/(?:design|conformance|peer-bench|hooks)\b/gi,
    );
}

/** Whether a file exports something that does anything: a function, a class, or a value made by code; types and plain texts do nothing. */
export function exportsBehaviour(source: string): boolean {
    return (
        /^export (?:async )?(?:function|class)\b/m.test(source) ||
        /^export const \w+(?::[^=\n]+)? = (?:async )?(?:\([^)]*\)|\w+)(?:: [^=]+)? =>/m.test(source)
    );
}
