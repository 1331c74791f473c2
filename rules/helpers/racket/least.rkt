; The first of the smallest elements of a list, by an order and a key.
(define (least items before? #:key [key values] #:or [otherwise (λ () (raise-user-error "min() arg is an empty sequence"))])
  (if (null? items)
      (otherwise)
      (for/fold ([best (car items)]) ([x (in-list (cdr items))])
        (if (before? (key x) (key best)) x best))))
