; The byte at an index, which may count from the end.
(define (byte-at data i)
  (bytes-ref data (if (negative? i) (+ i (bytes-length data)) i)))
