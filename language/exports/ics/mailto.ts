const local = /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+$/u;
const domain = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/**
 * The URI of a mail address (RFC 6068); undefined for a text that is none. Only what can't be mistaken for anything else gets through, since
 * calendars write to whoever stands here.
 */
export function mailto(address: string | undefined): string | undefined {
    const [name = '', host = '', ...more] = (address ?? '').normalize('NFC').split('@');
    if (more.length > 0 || !local.test(name) || !domain.test(host) || name.length + host.length > longest) return undefined;
    const ascii = asciiHost(host);
    return ascii && `mailto:${encodeURIComponent(name).replaceAll('%2B', '+')}@${ascii}`;
}

/** Of an address (RFC 5321, 4.5.3.1.3). */
const longest = 253;

/** A name of a host as the network knows it: `malmö.example` is `xn--malm-8qa.example`. */
function asciiHost(host: string): string | undefined {
    if (/^[\x21-\x7e]+$/.test(host)) return host;
    try {
        return new URL(`http://${host}`).hostname;
    } catch {
        return undefined;
    }
}
