; Is a character a decimal digit?
(define (digit? c)
  (eq? (char-general-category c) 'nd))
