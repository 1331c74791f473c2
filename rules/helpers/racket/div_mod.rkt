; The floor quotient and the remainder that goes with it.
(define (div-mod a b) (list (floor (/ a b)) (modulo a b)))
