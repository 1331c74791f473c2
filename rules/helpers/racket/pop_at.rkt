; Removes and gives the element of a gvector at an index, which may count from the end.
(define (pop-at! items i [outside #f])
  (define at (place items i))
  (unless (< -1 at (gvector-count items))
    (raise (index-error (or outside (if (zero? (gvector-count items)) "pop from empty list" "pop index out of range")) (current-continuation-marks))))
  (begin0 (gvector-ref items at) (gvector-remove! items at)))
