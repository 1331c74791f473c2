; Where to insert into a sorted gvector after equal elements.
(define (bisect-right items x before?)
  (let loop ([low 0] [high (gvector-count items)])
    (define middle (quotient (+ low high) 2))
    (cond
      [(>= low high) low]
      [(before? x (gvector-ref items middle)) (loop low middle)]
      [else (loop (add1 middle) high)])))
