; The first of the largest elements of a list, by an order and a key.
(define (greatest items before? #:key [key values] #:or [otherwise (λ () (raise-user-error "max() arg is an empty sequence"))])
  (if (null? items)
      (otherwise)
      (for/fold ([best (car items)]) ([x (in-list (cdr items))])
        (if (before? (key best) (key x)) x best))))
