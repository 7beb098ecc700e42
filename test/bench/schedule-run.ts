// Lays out a portfolio of as many deals as the first argument says, in a process of its own, and prints what that took.
import { layOutDeal } from '../../language/schedule/lay-out-deal.ts';
import { madeUpPortfolio } from './portfolio.ts';

const deals = madeUpPortfolio(Number(process.argv[2]));
// What is compiled while it runs is not what grows with the portfolio.
madeUpPortfolio(20).map((deal) => layOutDeal(deal));
globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
const start = performance.now();
const schedules = deals.map((deal) => layOutDeal(deal));
const time = performance.now() - start;
globalThis.gc?.();
const heap = (process.memoryUsage().heapUsed - before) / 1e6;
const peak = process.resourceUsage().maxRSS / 1e3;
const occurrences = schedules.flatMap(({ meetings }) => meetings).reduce((sum, one) => sum + one.occurrences.length, 0);
console.log(JSON.stringify({ occurrences, time, heap, peak }));
