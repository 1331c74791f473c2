; Removes and gives the element of a gvector at an index, which may count from the end.
(define (pop-at! items i)
  (define at (place items i))
  (begin0 (gvector-ref items at) (gvector-remove! items at)))
