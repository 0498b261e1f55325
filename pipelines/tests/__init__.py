"""What the tests of all pipelines share."""
