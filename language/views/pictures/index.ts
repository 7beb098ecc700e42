import { calendar } from './calendar.ts';
import { ladder } from './ladder.ts';
import { map } from './map.ts';
import type { PictureView } from './picture.ts';
import { timeline } from './timeline.ts';
import { wheel } from './wheel.ts';

/** Every way to see a deal, in reading order. Adding one is one line here. */
export const pictureViews: readonly PictureView[] = [wheel, timeline, map, ladder, calendar];
