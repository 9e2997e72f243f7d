export function messages(): string[];
export function bundle(): string;
