/** What Office says of where it runs, as far as Tiltag needs it. */
export interface HostInfo {
  readonly host: string | null;
  readonly platform: string | null;
}

export type HostAnswer =
  | { readonly found: true; readonly info: HostInfo }
  /** office.js is not there, runs outside Excel, or has not answered in time. */
  | { readonly found: false };

/** office.js never answers where its script is blocked, and answers without a host outside Office. */
export async function awaitHost(onReady: () => Promise<HostInfo>, patienceMs: number): Promise<HostAnswer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const outOfPatience = new Promise<HostAnswer>((resolve) => {
    timer = setTimeout(() => {
      resolve({ found: false });
    }, patienceMs);
  });
  const ready = onReady().then((info): HostAnswer => {
    return info.host === null ? { found: false } : { found: true, info };
  });
  const answer = await Promise.race([ready, outOfPatience]);
  clearTimeout(timer);
  return answer;
}
