// Faults of photos: addresses that open more than theirs, and callers who see what they may not.
import type { Photos } from '../store/photos.js';
import type { Fault } from './fault.js';
import { widened } from './wider-viewers.js';

function fault(id: string, sentence: string, change: (own: Photos) => Partial<Photos>): Fault {
  return {
    ...{ id, sentence, check: 'archive.photos' },
    break: (parts) => {
      const { photos: own } = parts.store;
      return { ...parts, store: { ...parts.store, photos: { ...own, ...change(own) } } };
    },
  };
}

export const photoFaults: readonly Fault[] = [
  fault('photo-of-any-signature', '照片的地址不看签名', () => ({ admits: () => true })),
  fault('photo-of-any-household', '照片不看数据范围', (own) => ({
    read: (viewer, ...rest) => own.read(viewer && widened(viewer), ...rest),
  })),
  fault('photo-for-administrator', '管理员也能看照片', (own) => ({
    read: (viewer, ...rest) => own.read(viewer && { ...viewer, role: 'town' }, ...rest),
  })),
];
