; Adds all elements of a list at the end of a gvector.
(define (extend! items others)
  (for ([x (in-list others)])
    (gvector-add! items x)))
