; Exchanges two elements of a gvector.
(define (swap! items i j)
  (define x (gvector-ref items i))
  (gvector-set! items i (gvector-ref items j))
  (gvector-set! items j x))
