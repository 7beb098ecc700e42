import { expect, test } from 'vitest';
import { neededLevels } from '../../../language/model/levels.ts';

test('strategic deliveries and partnerships need all levels, others the two lower ones', () => {
    expect(neededLevels({ type: 'procurement', delivery: 'strategic' })).toEqual(['operational', 'tactical', 'strategic']);
    expect(neededLevels({ type: 'innovation-procurement', delivery: 'goods' })).toEqual(['operational', 'tactical', 'strategic']);
    expect(neededLevels({ type: 'procurement', delivery: 'goods' })).toEqual(['operational', 'tactical']);
    expect(neededLevels({ type: undefined, delivery: undefined })).toEqual(['operational', 'tactical']);
});
