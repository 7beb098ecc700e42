/** The day of `time` on the user's own calendar, `YYYY-MM-DD`. */
export function localDay(time: Date): string {
    const two = (number: number): string => String(number).padStart(2, '0');
    return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
