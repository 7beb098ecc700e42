import { describe, expect, it } from 'vitest';
import { singleFlight } from '../../../client/preview/single-flight.ts';

describe('singleFlight', () => {
    it('never works twice at a time, and once more after calls that came meanwhile', async () => {
        const landings: (() => void)[] = [];
        let flying = 0;
        let most = 0;
        const fly = singleFlight(async () => {
            flying += 1;
            most = Math.max(most, flying);
            await new Promise<void>((land) => landings.push(land));
            flying -= 1;
        });

        const first = fly();
        await Promise.resolve();
        await Promise.resolve();
        expect(landings.length).toBe(1);
        const others = [fly(), fly(), fly()];
        landings[0]?.();
        await expect.poll(() => landings.length).toBe(2);
        landings[1]?.();
        await Promise.all([first, ...others]);
        expect({ most, flights: landings.length }).toEqual({ most: 1, flights: 2 });
    });

    it('works again after it has landed', async () => {
        let flights = 0;
        const fly = singleFlight(async () => {
            flights += 1;
        });
        await fly();
        await fly();
        expect(flights).toBe(2);
    });

    it('is ready again after a failure', async () => {
        let flights = 0;
        const fly = singleFlight(async () => {
            flights += 1;
            if (flights === 1) throw new Error('no answer');
        });
        await expect(fly()).rejects.toThrow('no answer');
        await fly();
        expect(flights).toBe(2);
    });
});
