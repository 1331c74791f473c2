; Moves the element at the root of a heap down to a leaf, and up again to its place.
(define (heap-down! heap root before? [at root])
  (define left (add1 (* 2 at)))
  (define right (add1 left))
  (cond
    [(>= left (gvector-count heap)) (heap-up! heap root at before?)]
    [else
     (define lesser
       (if (and (< right (gvector-count heap)) (not (before? (gvector-ref heap left) (gvector-ref heap right)))) right left))
     (swap! heap at lesser)
     (heap-down! heap root before? lesser)]))
