; A power modulo a number.
(define (power-mod base exponent divisor)
  (let loop ([base (modulo base divisor)] [exponent exponent] [result (modulo 1 divisor)])
    (cond
      [(negative? exponent) (error "a power below zero")]
      [(zero? exponent) result]
      [(odd? exponent) (loop (modulo (* base base) divisor) (quotient exponent 2) (modulo (* result base) divisor))]
      [else (loop (modulo (* base base) divisor) (quotient exponent 2) result)])))
