import { z } from "zod";

/**
 * Limits on everything a file can bring in. They are far above what a session makes
 * and low enough that a hostile file cannot fill the memory.
 */
export const shortText = z.string().max(500);
export const MAX_LONG_TEXT = 20_000;
export const longText = z.string().max(MAX_LONG_TEXT);
export const score1to5 = z.number().min(1).max(5);
export const emotionScore = z.int().min(-2).max(2);
/** Minutes, halves allowed; a year is the upper end. */
export const minutes = z.number().min(0).max(527_040);
export const money = z.number().min(0).max(1e15);
export const MAX_NUMBER = 1e15;
export const anyNumber = z.number().min(-MAX_NUMBER).max(MAX_NUMBER);
export const share = z.number().min(0).max(1);

export const MAX_PEOPLE = 2_000;
export const MAX_AREAS = 500;
export const MAX_CYCLES = 100;
export const MAX_MOMENTS = 2_000;
export const MAX_REQUIREMENTS = 5_000;
export const MAX_ACTIONS = 5_000;
export const MAX_QUESTIONS = 500;
export const MAX_RESPONSES = 500_000;
