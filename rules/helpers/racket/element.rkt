; The element of a gvector at an index, which may count from the end.
(define (element items i)
  (gvector-ref items (place items i)))
