; The element of a list at an index, which may count from the end.
(define (list-item items i)
  (define from-start (if (negative? i) (+ i (length items)) i))
  (if (< -1 from-start (length items)) (list-ref items from-start) (fail-index "tuple index out of range")))
