import { expect, test } from 'vitest';
import { mayRepeat } from '../../../language/syntax/may-repeat.ts';

test('what repeats and what stands once', () => {
    expect(mayRepeat('Deal', 'Held')).toBe(true);
    expect(mayRepeat('Deal', 'BuyerProperty')).toBe(false);
    expect(mayRepeat('Meeting', 'InternalProperty')).toBe(false);
    expect(mayRepeat('Plan', 'Deal')).toBe(true);
    expect(mayRepeat('Forum', 'Url')).toBe(false);
});
