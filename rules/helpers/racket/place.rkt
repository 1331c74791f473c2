; An index of a gvector, which may count from the end, as one from the start.
(define (place items i)
  (define count (gvector-count items))
  (define from-start (if (negative? i) (+ i count) i))
  (if (< -1 from-start count) from-start (fail-index "list index out of range")))
