# Reads jobs on standard input; writes whether each vector of each file is valid by the job's schema.
use strict;
use warnings;
use JSON::Validator;
use Mojo::File qw(path);
# Mojo::JSON, which the validator comes with, refuses U+FFFF, a character that JSON allows.
use JSON::PP ();

my $json = JSON::PP->new->utf8->max_depth(1000);

sub verdicts {
    my ($job) = @_;
    my $schema = JSON::Validator->new->schema($json->decode(path($job->{schema})->slurp))->schema;
    return [map { file_verdicts($schema, $_) } @{$job->{vectors}}];
}

sub file_verdicts {
    my ($schema, $file) = @_;
    my @tests = map { @{$_->{tests}} } @{$json->decode(path($file)->slurp)};
    return [map { $schema->validate($_->{data}) ? JSON::PP::false : JSON::PP::true } @tests];
}

my $jobs = $json->decode(do { local $/; <STDIN> });
print $json->encode([map { verdicts($_) } @$jobs]);
