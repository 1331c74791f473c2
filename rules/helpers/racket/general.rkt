; Text with so many significant digits, as C's %.*g.
(define (general x digits)
  (define precision (max 1 digits))
  (define (trimmed text) (if (string-contains? text ".") (regexp-replace #rx"[.]?0*$" text "") text))
  (cond
    [(not (rational? x)) (float-text x)]
    [else
     (define parts (string-split (exponential x (sub1 precision)) "e"))
     (define exponent (string->number (string-trim (cadr parts) "+")))
     (if (< -5 exponent precision)
         (trimmed (fixed x (- precision 1 exponent)))
         (string-append (trimmed (car parts)) "e" (cadr parts)))]))
