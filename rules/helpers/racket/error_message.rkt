; The message of an exception; Racket's own errors say what the source's do.
(define (error-message e)
  (define text (exn-message e))
  (define known
    '((#rx"^/: division" . "division by zero")
      (#rx"^quotient: (division|undefined)" . "float division by zero")
      (#rx"^modulo: (division|undefined)" . "integer modulo by zero")
      (#rx"^gvector-remove-last!: empty" . "pop from empty list")
      (#rx"^gvector-ref: " . "list index out of range")
      (#rx"^gvector-set!: " . "list assignment index out of range")
      (#rx"^list-ref: " . "tuple index out of range")
      (#rx"^string-ref: " . "string index out of range")))
  (or (for/first ([entry (in-list known)] #:when (regexp-match? (car entry) text)) (cdr entry)) text))
