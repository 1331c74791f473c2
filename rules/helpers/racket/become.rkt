; Gives a gvector other elements.
(define (become! items new)
  (define all (list->vector new))
  (for ([i (in-range (- (gvector-count items) (vector-length all)))])
    (gvector-remove-last! items))
  (for ([x (in-vector all)] [i (in-naturals)])
    (if (< i (gvector-count items)) (gvector-set! items i x) (gvector-add! items x))))
