; The element of a list at an index, which may count from the end.
(define (list-item items i)
  (list-ref items (if (negative? i) (+ i (length items)) i)))
