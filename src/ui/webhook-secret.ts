/** Under this name the key of a webhook is kept. */
export const webhookSecret = (name: string) => `webhook:${name}`;
