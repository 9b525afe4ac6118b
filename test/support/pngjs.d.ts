declare module 'pngjs' {
  export class PNG {
    constructor(options?: { width?: number; height?: number });
    width: number;
    height: number;
    data: Buffer;
    static readonly sync: { read: (bytes: Buffer) => PNG; write: (png: PNG) => Buffer };
    static bitblt: (
      from: PNG,
      to: PNG,
      fromX: number,
      fromY: number,
      width: number,
      height: number,
      toX: number,
      toY: number,
    ) => void;
  }
}
