import { z } from 'zod';

/** The shape of every id, file name and heading id. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const idSchema = z
  .string()
  .regex(ID_PATTERN, 'must be small letters and digits joined by single hyphens: `ai-sandbox`');
