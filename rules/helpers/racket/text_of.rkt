; Any value as text, as Python shows it.
(define (text-of value none [nested? #f])
  (define (inside items) (string-join (map (λ (x) (text-of x none #t)) items) ", "))
  (cond
    [(eq? value none) "None"]
    [(boolean? value) (if value "True" "False")]
    [(exact-integer? value) (number->string value)]
    [(real? value) (float-text value)]
    [(char? value) (text-of (string value) none nested?)]
    [(string? value) (if nested? (quoted value) value)]
    [(exn? value) (exn-message value)]
    [(gvector? value) (format "[~a]" (inside (gvector->list value)))]
    [(and (pair? value) (null? (cdr value))) (format "(~a,)" (inside value))]
    [(list? value) (format "(~a)" (inside value))]
    [(dict? value)
     (define (shown e) (format "~a: ~a" (text-of (car e) none #t) (text-of (cadr e) none #t)))
     (format "{~a}" (string-join (map shown (entries value)) ", "))]
    [(set-empty? value) "set()"]
    [else (format "{~a}" (inside (set->list value)))]))
