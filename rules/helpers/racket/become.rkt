; Gives a gvector other elements.
(define (become! items new)
  (for ([_ (in-range (gvector-count items))]) (gvector-remove-last! items))
  (apply gvector-add! items new))
