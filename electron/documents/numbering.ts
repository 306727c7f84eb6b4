import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import { deepestListLevel } from '../../shared/documents/blocks.ts';

export const orderedList = 'ordered';
export const bulletList = 'bullets';

const hanging = 320;

/** The two kinds of list; a new `instance` of the ordered one starts from 1 again. */
export const wordNumbering: INumberingOptions = {
  config: [
    {
      reference: orderedList,
      levels: Array.from({ length: deepestListLevel + 1 }, (_, level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: 480 + level * 420, hanging: 420 } } },
      })),
    },
    {
      reference: bulletList,
      levels: Array.from({ length: deepestListLevel + 1 }, (_, level) => ({
        level,
        format: LevelFormat.BULLET,
        text: level % 2 === 0 ? '•' : '–',
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: 440 + level * 400, hanging } } },
      })),
    },
  ],
};
