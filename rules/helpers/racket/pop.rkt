; Removes and gives the last element of a gvector.
(define (pop! items)
  (if (zero? (gvector-count items)) (fail-index "pop from empty list") (gvector-remove-last! items)))
