; Where to insert into a sorted gvector before equal elements.
(define (bisect-left items x before?)
  (let loop ([low 0] [high (gvector-count items)])
    (define middle (quotient (+ low high) 2))
    (cond
      [(>= low high) low]
      [(before? (gvector-ref items middle) x) (loop (add1 middle) high)]
      [else (loop low middle)])))
