; Inserts into a gvector before an index, which may count from the end and clamps.
(define (insert! items i x)
  (gvector-insert! items (bound i (gvector-count items)) x))
