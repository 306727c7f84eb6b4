import { analysisCodes as says, type AnalysisCode } from '../../../../domain/analysis-rules/codes.ts';
import { advice, inquiry, rulesOut, yields, yielding, type CodeRule } from '../code-rule.ts';

/**
 * What lex Sarah makes of the shared rules: the duty or source behind each code, what it hinders, and whether it may be
 * passed by. A shared code that is missing here does not compile. Gates of the date rules come from date-pairs.ts.
 */
export const sharedCodes: Readonly<Record<AnalysisCode, CodeRule>> = {
  K1: { ...says.K1, ...yields('sosfs-item', inquiry) },
  K1b: { ...says.K1b, ...yields('method', inquiry) },
  K1c: { ...says.K1c, ...rulesOut('sosfs-content', inquiry) },
  K1d: { ...says.K1d, ...yields('method', inquiry) },
  K1e: { ...says.K1e, ...yields('sosfs-content', inquiry) },
  K1f: { ...says.K1f, ...yields('method', advice) },

  K2: { ...says.K2, ...yields('method', inquiry) },
  K2b: { ...says.K2b, ...yields('method', inquiry) },
  K2c: { ...says.K2c, ...yields('method', inquiry) },
  K2d: { ...says.K2d, ...yields('method', inquiry) },
  K2e: { ...says.K2e, ...yields('method', inquiry) },
  K2f: { ...says.K2f, ...yields('own-check', advice) },

  K3: { ...says.K3, ...rulesOut('own-by-ivo', inquiry) },
  K3b: { ...says.K3b, ...rulesOut('sosfs-content', inquiry) },
  K3c: { ...says.K3c, ...yields('method', inquiry) },

  K4: { ...says.K4, ...yields('method', inquiry) },
  K4b: { ...says.K4b, ...yields('method', inquiry) },
  K4c: { ...says.K4c, ...rulesOut('method', inquiry) },

  K5: { ...says.K5, ...yields('own-by-ivo', inquiry) },
  K5b: { ...says.K5b, ...yields('method', inquiry) },
  K5c: { ...says.K5c, ...rulesOut('sosfs-item', inquiry) },
  K5d: { ...says.K5d, ...yields('sosfs-item', inquiry) },
  K5e: { ...says.K5e, ...yields('method', advice) },
  K5f: { ...says.K5f, ...rulesOut('sosfs-content', inquiry) },
  K5g: { ...says.K5g, ...rulesOut('sosfs-content', inquiry) },

  K6: { ...says.K6, ...rulesOut('own-by-ivo', inquiry) },
  K6b: { ...says.K6b, ...rulesOut('own-by-ivo', inquiry) },

  K7: { ...says.K7, ...yields('own-by-ivo', advice) },

  K8: { ...says.K8, ...yields('method', inquiry) },

  K9: { ...says.K9, ...rulesOut('own-by-audit', inquiry) },
  K9c: { ...says.K9c, ...rulesOut('own-by-audit', inquiry) },

  K10: { ...says.K10, ...rulesOut('sosfs-prevention', inquiry) },
  K10b: { ...says.K10b, ...rulesOut('method', inquiry) },
  K10c: { ...says.K10c, ...rulesOut('sosfs-content', inquiry) },
  K10d: { ...says.K10d, ...yields('own-by-hierarchy', inquiry) },
  K10e: { ...says.K10e, ...yields('own-check', inquiry) },
  K10f: { ...says.K10f, ...yields('own-by-ivo', inquiry) },
  K10g: { ...says.K10g, ...yields('own-by-ivo', inquiry) },
  K10h: { ...says.K10h, ...yields('own-by-ivo', inquiry) },
  K10i: { ...says.K10i, ...yields('own-by-ivo', inquiry) },
  K10j: { ...says.K10j, ...rulesOut('sosfs-prevention', inquiry) },
  K10k: { ...says.K10k, ...rulesOut('ivo-effect', inquiry) },
  K10l: { ...says.K10l, ...yields('own-by-ivo', inquiry) },
  K10m: { ...says.K10m, ...yields('ivo-effect', inquiry) },

  K11: { ...says.K11, ...yields('own-by-hierarchy', inquiry) },
  K11b: { ...says.K11b, ...yields('own-by-hierarchy', inquiry) },

  K12: { ...says.K12, ...rulesOut('own-by-ivo', inquiry) },
  K13: { ...says.K13, ...yields('method', inquiry) },

  K14: { ...says.K14, ...yields('method', inquiry) },
  K14b: { ...says.K14b, ...yields('method', inquiry) },
  K14c: { ...says.K14c, ...yields('method', inquiry) },

  K18: { ...says.K18, ...rulesOut('sosfs-content', inquiry) },
  K18b: { ...says.K18b, ...rulesOut('sosfs-content', inquiry) },
  K18c: { ...says.K18c, ...rulesOut('sosfs-content', inquiry) },
  K18d: { ...says.K18d, ...yields('method', inquiry) },
  K18e: { ...says.K18e, ...yields('method', inquiry) },
  K18f: { ...says.K18f, ...yields('sosfs-content', inquiry) },
  K18g: { ...says.K18g, ...rulesOut('sosfs-content', inquiry) },
  K18h: { ...says.K18h, ...yields('own-check', inquiry) },
  K18i: { ...says.K18i, ...yields('own-check', inquiry) },
  K18j: { ...says.K18j, ...yields('method', inquiry) },

  K20: { ...says.K20, ...yields('date-order', inquiry) },
  K20b: { ...says.K20b, ...yields('date-order', inquiry) },
  K20f: { ...says.K20f, ...rulesOut('sosfs-content', inquiry) },

  K21: { ...says.K21, ...yields('own-by-ivo', advice) },

  K24: { ...says.K24, ...yields('own-by-card', inquiry) },
};

/** The analysis as a whole, besides the shared rules. */
export const analysisCodes = {
  S253: yielding('sosfs-content', inquiry, 'what else emerged not written'),
  S254: yielding('health-care', inquiry, 'a deviation in health care that MAS or MAR has not been told of', [
    'label',
  ]),
};
