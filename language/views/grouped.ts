/** Digits in groups of three. Not the host's number format: a plan reads the same on every machine. */
export function grouped(digits: string, separator: string): string {
    return digits.replace(/\B(?=(\d{3})+(?!\d))/g, separator);
}
