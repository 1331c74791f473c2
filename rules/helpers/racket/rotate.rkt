; Moves n elements from the end of a gvector to the front.
(define (rotate! items n)
  (define all (gvector->list items))
  (unless (null? all)
    (define cut (modulo (- n) (length all)))
    (become! items (append (drop all cut) (take all cut)))))
