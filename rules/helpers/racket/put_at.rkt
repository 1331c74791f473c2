; Gives a gvector another element at an index, which must be there and may count from the end.
(define (put-at! items i x)
  (define at (place items i))
  (gvector-ref items at)
  (gvector-set! items at x))
