import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';

export const orderedList = 'ordered';
export const bulletList = 'bullets';

const indent = { left: 440, hanging: 320 };

/** The two kinds of list; a new `instance` of the ordered one starts from 1 again. */
export const wordNumbering: INumberingOptions = {
  config: [
    {
      reference: orderedList,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 480, hanging: 420 } } },
        },
      ],
    },
    {
      reference: bulletList,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent } },
        },
      ],
    },
  ],
};
