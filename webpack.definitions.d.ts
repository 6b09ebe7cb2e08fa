export function definitions(): Record<string, string>;
