; All choices of n elements in order, each as often as wished.
(define (repeated-choices items n)
  (cond
    [(zero? n) '(())]
    [(null? items) '()]
    [else
     (append (map (λ (more) (cons (car items) more)) (repeated-choices items (sub1 n)))
             (repeated-choices (cdr items) n))]))
