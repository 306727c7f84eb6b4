import { RegisterError, type RegisterErrorCode } from '../../../electron/database/register-error.ts';

/** The code an expected refusal carries; a bug is thrown on, and success is 'no refusal'. */
export async function refusalFrom(work: () => unknown): Promise<RegisterErrorCode | 'no refusal'> {
  try {
    await work();
    return 'no refusal';
  } catch (error) {
    if (error instanceof RegisterError) return error.code;
    throw error;
  }
}
