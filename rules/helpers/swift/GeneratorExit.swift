// The exception GeneratorExit.
class GeneratorExit: Exception {}
