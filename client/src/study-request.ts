// Requests about the study of a file.
import type { BaseLanguageClient } from "vscode-languageclient";

/**
 * What the server says of the study of `params.uri`, of any where the file belongs to none; null where there is no study,
 * undefined where the server gives no answer now.
 */
export async function askStudy<R>(
  client: BaseLanguageClient,
  method: string,
  params: { readonly uri?: string },
): Promise<R | null | undefined> {
  try {
    const answer = await client.sendRequest<R | null>(method, params);
    if (answer !== null || params.uri === undefined) return answer;
    const { uri, ...rest } = params;
    return await client.sendRequest<R | null>(method, rest);
  } catch {
    return undefined;
  }
}
