"""Incidents."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import Date, DateTime, Decimal, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, Unset
from .._lazy import load

if TYPE_CHECKING:
    from .action_attachments_and_others import (
        ActionAttachmentsResource,
        ActionTypesResource,
        AfflictionTypesResource,
        AlertRecipientsResource,
        BodyPartsResource,
        ContributingBehaviorsResource,
        ContributingConditionsResource,
        EnvironmentalFilterOptionsResource,
        EnvironmentalTypesResource,
        FilingTypesResource,
        HarmSourcesResource,
        IncidentAttachmentsResource,
    )
    from .actions import ActionsResource
    from .alerts import AlertsResource
    from .environmentals import EnvironmentalsResource
    from .hazards_and_others import (
        HazardsResource,
        IncidentFilterOptionsResource,
        IncidentPickerOptionsResource,
        InjuryFilterOptionsResource,
        NearMissFilterOptionsResource,
        ProjectIncidentConfigurationResource,
        PropertyDamageFilterOptionsResource,
        SeverityLevelsResource,
        WitnessStatementAttachmentsResource,
    )
    from .injuries import InjuriesResource
    from .near_misses import NearMissesResource
    from .property_damages import PropertyDamagesResource
    from .witness_statements import WitnessStatementsResource
    from .work_activities import WorkActivitiesResource


@record
class Incident(Model):
    """An incident."""

    id: Id
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    event_date: DateTime | None = None
    number: int | None = None
    private: bool | None = None
    recordable: bool | None = None
    records_count: int | None = None
    open_observations_count: int | None = None
    closed_observations_count: int | None = None
    actions_count: int | None = None
    witness_statements_count: int | None = None
    status: Literal["open", "closed"] | str | None = None
    time_unknown: bool | None = None
    title: str | None = None
    updated_at: DateTime | None = None
    created_by: IncidentCreatedBy | None = None
    contributing_behavior: IncidentContributingBehavior | None = None
    contributing_condition: IncidentContributingCondition | None = None
    hazard: IncidentHazard | None = None
    location: IncidentLocation | None = None
    attachments_count: int | None = None
    attachments: list[IncidentAttachment] | None = None
    distribution_members: list[IncidentDistributionMember] | None = None
    environmentals: list[IncidentEnvironmental] | None = None
    injuries: list[IncidentInjury] | None = None
    near_misses: list[IncidentNearMiss] | None = None
    property_damages: list[IncidentPropertyDamage] | None = None
    witness_statements: list[IncidentWitnessStatement] | None = None
    actions: list[IncidentAction] | None = None


@record
class IncidentAction(Model):
    """``actions`` of :class:`Incident`."""

    id: Id
    incident_id: Id | None = None
    action_type: IncidentActionType | None = None
    attachments: list[IncidentAttachment] | None = None
    description: str | None = None
    description_plain_text: str | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    updated_at: DateTime | None = None
    observation_id: Id | None = None


@record
class IncidentActionType(Model):
    """``action_type`` of :class:`IncidentAction`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class IncidentAffectedCompany(Model):
    """``affected_company`` of :class:`IncidentInjury`."""

    id: Id
    name: str | None = None


@record
class IncidentAffectedParty(Model):
    """``affected_party`` of :class:`IncidentInjury`."""

    id: Id
    name: str | None = None


@record
class IncidentAffectedPerson(Model):
    """``affected_person`` of :class:`IncidentInjury`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class IncidentAffliction(Model):
    """``afflictions`` of :class:`IncidentInjury`."""

    id: Id
    affliction_type: IncidentAfflictionType | None = None
    affected_body_part: (
        Literal[
            "abdomen",
            "ankle",
            "ankle_left",
            "ankle_right",
            "arm",
            "arm_left",
            "arm_right",
            "back",
            "body_systems",
            "breast",
            "breast_left",
            "breast_right",
            "buttock",
            "chest",
            "circulatory_system",
            "cranium",
            "digestive_system",
            "ear",
            "ear_left",
            "ear_right",
            "elbow",
            "elbow_left",
            "elbow_right",
            "entire_body_systemic",
            "eye",
            "eye_left",
            "eye_right",
            "face",
            "finger",
            "finger_index",
            "finger_index_left",
            "finger_index_right",
            "finger_middle",
            "finger_middle_left",
            "finger_middle_right",
            "finger_pinky",
            "finger_pinky_left",
            "finger_pinky_right",
            "finger_ring",
            "finger_ring_left",
            "finger_ring_right",
            "foot",
            "foot_left",
            "foot_right",
            "foot_top_left",
            "foot_top_right",
            "forearm",
            "forearm_left",
            "forearm_right",
            "groin",
            "hand",
            "hand_back_left",
            "hand_back_right",
            "hand_left",
            "hand_right",
            "head",
            "head_back",
            "heart",
            "heel_left",
            "heel_right",
            "hip",
            "hip_left",
            "hip_right",
            "internal_organs",
            "knee",
            "knee_left",
            "knee_right",
            "leg",
            "leg_left",
            "leg_right",
            "lower_back",
            "lower_back_left",
            "lower_back_right",
            "lower_leg",
            "lower_leg_left",
            "lower_leg_right",
            "lungs",
            "mouth",
            "neck",
            "neck_back",
            "neck_left",
            "neck_right",
            "nervous_system",
            "nose",
            "palm_left",
            "palm_right",
            "pec",
            "pec_left",
            "pec_right",
            "pelvis",
            "pelvis_front",
            "psychological",
            "reproductive_system",
            "respiratory_system",
            "ribs",
            "ribs_left",
            "ribs_right",
            "shoulder",
            "shoulder_left",
            "shoulder_right",
            "skin",
            "tailbone",
            "teeth",
            "throat",
            "thumb",
            "thumb_left",
            "thumb_right",
            "toe",
            "toe_fifth",
            "toe_fifth_left",
            "toe_fifth_right",
            "toe_first",
            "toe_first_left",
            "toe_first_right",
            "toe_fourth",
            "toe_fourth_left",
            "toe_fourth_right",
            "toe_second",
            "toe_second_left",
            "toe_second_right",
            "toe_third",
            "toe_third_left",
            "toe_third_right",
            "torso",
            "upper_arm",
            "upper_arm_left",
            "upper_arm_right",
            "upper_back",
            "upper_back_left",
            "upper_back_right",
            "upper_leg",
            "upper_leg_left",
            "upper_leg_right",
            "urinary_system",
            "vertebrae",
            "wrist",
            "wrist_left",
            "wrist_right",
        ]
        | str
        | None
    ) = None


@record
class IncidentAfflictionType(Model):
    """``affliction_type`` of :class:`IncidentInjury`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class IncidentAttachment(Model):
    """``attachments`` of :class:`Incident`."""

    id: Id
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None
    can_be_viewed: bool | None = None
    viewable: bool | None = None


@record
class IncidentBodyPart(Model):
    """``body_parts`` of :class:`IncidentInjury`."""

    id: Id
    name: str | None = None
    selectable: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    parent_id: Id | None = None


@record
class IncidentContributingBehavior(Model):
    """``contributing_behavior`` of :class:`Incident`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class IncidentContributingCondition(Model):
    """``contributing_condition`` of :class:`Incident`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class IncidentCreatedBy(Model):
    """``created_by`` of :class:`Incident`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class IncidentDistributionMember(Model):
    """``distribution_members`` of :class:`Incident`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class IncidentEnvironmental(Model):
    """``environmentals`` of :class:`Incident`."""

    id: Id
    type: str | None = None
    environmental_type: IncidentEnvironmentalType | None = None
    estimated_cost_impact: str | None = None
    quantity_value: str | None = None
    quantity_unit_of_measure: (
        Literal[
            "hours",
            "days",
            "weeks",
            "months",
            "years",
            "ea",
            "ls",
            "lf",
            "sf",
            "sy",
            "cy",
            "lbs",
            "ton",
            "mm",
            "m",
            "m^2",
            "m^3",
            "kg",
            "t",
        ]
        | str
        | None
    ) = None
    number: int | None = None
    full_number: str | None = None
    incident_id: Id | None = None
    recordable: bool | None = None
    incident_title: str | None = None
    incident_private: bool | None = None
    summary: str | None = None
    description_plain_text: str | None = None
    description: str | None = None
    affected_company: IncidentAffectedCompany | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment: IncidentManagedEquipment | None = None
    incident_created_by: IncidentCreatedBy | None = None
    updated_at: DateTime | None = None
    work_activity: IncidentWorkActivity | None = None


@record
class IncidentEnvironmentalType(Model):
    """``environmental_type`` of :class:`IncidentEnvironmental`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class IncidentHarmSource(Model):
    """``harm_source`` of :class:`IncidentInjury`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class IncidentHazard(Model):
    """``hazard`` of :class:`Incident`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class IncidentInjury(Model):
    """``injuries`` of :class:`Incident`."""

    id: Id
    type: str | None = None
    date_returned_to_work: Date | None = None
    affected_party: IncidentAffectedParty | None = None
    affected_person: IncidentAffectedPerson | None = None
    harm_source: IncidentHarmSource | None = None
    date_of_death: Date | None = None
    filing_type: (
        Literal[
            "fatality", "first_aid", "lost_time", "medically_treated", "refused_care", "report_only", "restricted_work"
        ]
        | str
        | None
    ) = None
    hospitalized_overnight: bool | None = None
    treated_in_er: bool | None = None
    treatment_facility_address: str | None = None
    treatment_facility: str | None = None
    treatment_provider: str | None = None
    work_days_absent: int | None = None
    work_days_restricted: int | None = None
    work_days_transferred: int | None = None
    body_diagram_type: Literal["feminine", "masculine"] | str | None = None
    affliction_type: IncidentAfflictionType | None = None
    affected_body_part: (
        Literal[
            "abdomen",
            "ankle",
            "ankle_left",
            "ankle_right",
            "arm",
            "arm_left",
            "arm_right",
            "back",
            "body_systems",
            "breast",
            "breast_left",
            "breast_right",
            "buttock",
            "chest",
            "circulatory_system",
            "cranium",
            "digestive_system",
            "ear",
            "ear_left",
            "ear_right",
            "elbow",
            "elbow_left",
            "elbow_right",
            "entire_body_systemic",
            "eye",
            "eye_left",
            "eye_right",
            "face",
            "finger",
            "finger_index",
            "finger_index_left",
            "finger_index_right",
            "finger_middle",
            "finger_middle_left",
            "finger_middle_right",
            "finger_pinky",
            "finger_pinky_left",
            "finger_pinky_right",
            "finger_ring",
            "finger_ring_left",
            "finger_ring_right",
            "foot",
            "foot_left",
            "foot_right",
            "foot_top_left",
            "foot_top_right",
            "forearm",
            "forearm_left",
            "forearm_right",
            "groin",
            "hand",
            "hand_back_left",
            "hand_back_right",
            "hand_left",
            "hand_right",
            "head",
            "head_back",
            "heart",
            "heel_left",
            "heel_right",
            "hip",
            "hip_left",
            "hip_right",
            "internal_organs",
            "knee",
            "knee_left",
            "knee_right",
            "leg",
            "leg_left",
            "leg_right",
            "lower_back",
            "lower_back_left",
            "lower_back_right",
            "lower_leg",
            "lower_leg_left",
            "lower_leg_right",
            "lungs",
            "mouth",
            "neck",
            "neck_back",
            "neck_left",
            "neck_right",
            "nervous_system",
            "nose",
            "palm_left",
            "palm_right",
            "pec",
            "pec_left",
            "pec_right",
            "pelvis",
            "pelvis_front",
            "psychological",
            "reproductive_system",
            "respiratory_system",
            "ribs",
            "ribs_left",
            "ribs_right",
            "shoulder",
            "shoulder_left",
            "shoulder_right",
            "skin",
            "tailbone",
            "teeth",
            "throat",
            "thumb",
            "thumb_left",
            "thumb_right",
            "toe",
            "toe_fifth",
            "toe_fifth_left",
            "toe_fifth_right",
            "toe_first",
            "toe_first_left",
            "toe_first_right",
            "toe_fourth",
            "toe_fourth_left",
            "toe_fourth_right",
            "toe_second",
            "toe_second_left",
            "toe_second_right",
            "toe_third",
            "toe_third_left",
            "toe_third_right",
            "torso",
            "upper_arm",
            "upper_arm_left",
            "upper_arm_right",
            "upper_back",
            "upper_back_left",
            "upper_back_right",
            "upper_leg",
            "upper_leg_left",
            "upper_leg_right",
            "urinary_system",
            "vertebrae",
            "wrist",
            "wrist_left",
            "wrist_right",
        ]
        | str
        | None
    ) = None
    affected_body_parts: (
        list[
            Literal[
                "abdomen",
                "ankle",
                "ankle_left",
                "ankle_right",
                "arm",
                "arm_left",
                "arm_right",
                "back",
                "body_systems",
                "breast",
                "breast_left",
                "breast_right",
                "buttock",
                "chest",
                "circulatory_system",
                "cranium",
                "digestive_system",
                "ear",
                "ear_left",
                "ear_right",
                "elbow",
                "elbow_left",
                "elbow_right",
                "entire_body_systemic",
                "eye",
                "eye_left",
                "eye_right",
                "face",
                "finger",
                "finger_index",
                "finger_index_left",
                "finger_index_right",
                "finger_middle",
                "finger_middle_left",
                "finger_middle_right",
                "finger_pinky",
                "finger_pinky_left",
                "finger_pinky_right",
                "finger_ring",
                "finger_ring_left",
                "finger_ring_right",
                "foot",
                "foot_left",
                "foot_right",
                "foot_top_left",
                "foot_top_right",
                "forearm",
                "forearm_left",
                "forearm_right",
                "groin",
                "hand",
                "hand_back_left",
                "hand_back_right",
                "hand_left",
                "hand_right",
                "head",
                "head_back",
                "heart",
                "heel_left",
                "heel_right",
                "hip",
                "hip_left",
                "hip_right",
                "internal_organs",
                "knee",
                "knee_left",
                "knee_right",
                "leg",
                "leg_left",
                "leg_right",
                "lower_back",
                "lower_back_left",
                "lower_back_right",
                "lower_leg",
                "lower_leg_left",
                "lower_leg_right",
                "lungs",
                "mouth",
                "neck",
                "neck_back",
                "neck_left",
                "neck_right",
                "nervous_system",
                "nose",
                "palm_left",
                "palm_right",
                "pec",
                "pec_left",
                "pec_right",
                "pelvis",
                "pelvis_front",
                "psychological",
                "reproductive_system",
                "respiratory_system",
                "ribs",
                "ribs_left",
                "ribs_right",
                "shoulder",
                "shoulder_left",
                "shoulder_right",
                "skin",
                "tailbone",
                "teeth",
                "throat",
                "thumb",
                "thumb_left",
                "thumb_right",
                "toe",
                "toe_fifth",
                "toe_fifth_left",
                "toe_fifth_right",
                "toe_first",
                "toe_first_left",
                "toe_first_right",
                "toe_fourth",
                "toe_fourth_left",
                "toe_fourth_right",
                "toe_second",
                "toe_second_left",
                "toe_second_right",
                "toe_third",
                "toe_third_left",
                "toe_third_right",
                "torso",
                "upper_arm",
                "upper_arm_left",
                "upper_arm_right",
                "upper_back",
                "upper_back_left",
                "upper_back_right",
                "upper_leg",
                "upper_leg_left",
                "upper_leg_right",
                "urinary_system",
                "vertebrae",
                "wrist",
                "wrist_left",
                "wrist_right",
            ]
            | str
        ]
        | None
    ) = None
    afflictions: list[IncidentAffliction] | None = None
    body_parts: list[IncidentBodyPart] | None = None
    number: int | None = None
    full_number: str | None = None
    incident_id: Id | None = None
    recordable: bool | None = None
    incident_title: str | None = None
    incident_private: bool | None = None
    summary: str | None = None
    description_plain_text: str | None = None
    description: str | None = None
    affected_company: IncidentAffectedCompany | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment: IncidentManagedEquipment | None = None
    incident_created_by: IncidentCreatedBy | None = None
    updated_at: DateTime | None = None
    work_activity: IncidentWorkActivity | None = None


@record
class IncidentLocation(Model):
    """``location`` of :class:`Incident`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class IncidentManagedEquipment(Model):
    """``managed_equipment`` of :class:`IncidentInjury`."""

    id: Id
    name: str | None = None


@record
class IncidentNearMiss(Model):
    """``near_misses`` of :class:`Incident`."""

    id: Id
    number: int | None = None
    full_number: str | None = None
    incident_id: Id | None = None
    recordable: bool | None = None
    type: str | None = None
    incident_title: str | None = None
    incident_private: bool | None = None
    summary: str | None = None
    description_plain_text: str | None = None
    description: str | None = None
    affected_company: IncidentAffectedCompany | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment: IncidentManagedEquipment | None = None
    incident_created_by: IncidentCreatedBy | None = None
    updated_at: DateTime | None = None
    work_activity: IncidentWorkActivity | None = None
    affected_party: IncidentAffectedParty | None = None
    affected_person: IncidentAffectedPerson | None = None
    harm_source: IncidentHarmSource | None = None


@record
class IncidentPropertyDamage(Model):
    """``property_damages`` of :class:`Incident`."""

    id: Id
    type: str | None = None
    estimated_cost_impact: str | None = None
    responsible_company: IncidentResponsibleCompany | None = None
    number: int | None = None
    full_number: str | None = None
    incident_id: Id | None = None
    incident_title: str | None = None
    incident_private: bool | None = None
    summary: str | None = None
    description_plain_text: str | None = None
    description: str | None = None
    affected_company: IncidentAffectedCompany | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment: IncidentManagedEquipment | None = None
    incident_created_by: IncidentCreatedBy | None = None
    updated_at: DateTime | None = None
    work_activity: IncidentWorkActivity | None = None


@record
class IncidentResponsibleCompany(Model):
    """``responsible_company`` of :class:`IncidentPropertyDamage`."""

    id: Id
    name: str | None = None


@record
class IncidentWitness(Model):
    """``witness`` of :class:`IncidentWitnessStatement`."""

    id: Id
    name: str | None = None


@record
class IncidentWitnessStatement(Model):
    """``witness_statements`` of :class:`Incident`."""

    id: Id
    incident_id: Id | None = None
    attachments: list[IncidentAttachment] | None = None
    statement: str | None = None
    statement_plain_text: str | None = None
    date_received: Date | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    updated_at: DateTime | None = None
    witness: IncidentWitness | None = None


@record
class IncidentWorkActivity(Model):
    """``work_activity`` of :class:`IncidentInjury`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class IncidentEnvironmentalInput(TypedDict, total=False):
    """``environmentals`` in a request body."""

    environmental_type_id: Id | None
    description: str | None
    estimated_cost_impact: Decimal | float | str | None
    quantity_value: Decimal | float | str | None
    quantity_unit_of_measure: (
        Literal[
            "hours",
            "days",
            "weeks",
            "months",
            "years",
            "ea",
            "ls",
            "lf",
            "sf",
            "sy",
            "cy",
            "lbs",
            "ton",
            "mm",
            "m",
            "m^2",
            "m^3",
            "kg",
            "t",
        ]
        | None
    )
    affected_company_id: Id | None
    managed_equipment_id: Id | None
    work_activity_id: Id | None


class IncidentInjuryInput(TypedDict, total=False):
    """``injuries`` in a request body."""

    date_of_death: DateTime | str | None
    description: str | None
    filing_type: (
        Literal[
            "fatality", "first_aid", "lost_time", "medically_treated", "refused_care", "report_only", "restricted_work"
        ]
        | None
    )
    hospitalized_overnight: bool | None
    recordable: bool | None
    treated_in_er: bool | None
    treatment_facility_address: str | None
    treatment_facility: str | None
    treatment_provider: str | None
    work_days_absent: int | None
    work_days_restricted: int | None
    work_days_transferred: int | None
    affliction_type_id: Id | None
    body_diagram_type: Literal["feminine", "masculine"] | None
    affected_body_parts: (
        Sequence[
            Literal[
                "abdomen",
                "ankle",
                "ankle_left",
                "ankle_right",
                "arm",
                "arm_left",
                "arm_right",
                "back",
                "body_systems",
                "breast",
                "breast_left",
                "breast_right",
                "buttock",
                "chest",
                "circulatory_system",
                "cranium",
                "digestive_system",
                "ear",
                "ear_left",
                "ear_right",
                "elbow",
                "elbow_left",
                "elbow_right",
                "entire_body_systemic",
                "eye",
                "eye_left",
                "eye_right",
                "face",
                "finger",
                "finger_index",
                "finger_index_left",
                "finger_index_right",
                "finger_middle",
                "finger_middle_left",
                "finger_middle_right",
                "finger_pinky",
                "finger_pinky_left",
                "finger_pinky_right",
                "finger_ring",
                "finger_ring_left",
                "finger_ring_right",
                "foot",
                "foot_left",
                "foot_right",
                "foot_top_left",
                "foot_top_right",
                "forearm",
                "forearm_left",
                "forearm_right",
                "groin",
                "hand",
                "hand_back_left",
                "hand_back_right",
                "hand_left",
                "hand_right",
                "head",
                "head_back",
                "heart",
                "heel_left",
                "heel_right",
                "hip",
                "hip_left",
                "hip_right",
                "internal_organs",
                "knee",
                "knee_left",
                "knee_right",
                "leg",
                "leg_left",
                "leg_right",
                "lower_back",
                "lower_back_left",
                "lower_back_right",
                "lower_leg",
                "lower_leg_left",
                "lower_leg_right",
                "lungs",
                "mouth",
                "neck",
                "neck_back",
                "neck_left",
                "neck_right",
                "nervous_system",
                "nose",
                "palm_left",
                "palm_right",
                "pec",
                "pec_left",
                "pec_right",
                "pelvis",
                "pelvis_front",
                "psychological",
                "reproductive_system",
                "respiratory_system",
                "ribs",
                "ribs_left",
                "ribs_right",
                "shoulder",
                "shoulder_left",
                "shoulder_right",
                "skin",
                "tailbone",
                "teeth",
                "throat",
                "thumb",
                "thumb_left",
                "thumb_right",
                "toe",
                "toe_fifth",
                "toe_fifth_left",
                "toe_fifth_right",
                "toe_first",
                "toe_first_left",
                "toe_first_right",
                "toe_fourth",
                "toe_fourth_left",
                "toe_fourth_right",
                "toe_second",
                "toe_second_left",
                "toe_second_right",
                "toe_third",
                "toe_third_left",
                "toe_third_right",
                "torso",
                "upper_arm",
                "upper_arm_left",
                "upper_arm_right",
                "upper_back",
                "upper_back_left",
                "upper_back_right",
                "upper_leg",
                "upper_leg_left",
                "upper_leg_right",
                "urinary_system",
                "vertebrae",
                "wrist",
                "wrist_left",
                "wrist_right",
            ]
        ]
        | None
    )
    affected_person_id: Id | None
    affected_party_id: Id | None
    body_part_ids: Sequence[Id] | None
    harm_source_id: Id | None
    affected_company_id: Id | None
    managed_equipment_id: Id | None
    work_activity_id: Id | None


class IncidentInput(TypedDict, total=False):
    """``incident`` in a request body."""

    description: str | None
    event_date: DateTime | str | None
    type_id: Id | None
    custom_status_id: Id | None
    assignee_ids: Sequence[Id] | None
    distribution_member_ids: Sequence[Id] | None
    private: bool | None
    recordable: bool | None
    status: Literal["open", "closed"] | None
    time_unknown: bool | None
    title: str | None
    contributing_behavior_id: Id | None
    contributing_condition_id: Id | None
    hazard_id: Id | None
    location_id: Id | None
    environmentals: Sequence[IncidentEnvironmentalInput | Mapping[str, Any]] | None
    injuries: Sequence[IncidentInjuryInput | Mapping[str, Any]] | None
    near_misses: Sequence[IncidentNearMissInput | Mapping[str, Any]] | None
    property_damages: Sequence[IncidentPropertyDamageInput | Mapping[str, Any]] | None
    witness_statements_attributes: Sequence[IncidentWitnessStatementsAttributeInput | Mapping[str, Any]] | None
    upload_uuids: Sequence[str] | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None


class IncidentNearMissInput(TypedDict, total=False):
    """``near_misses`` in a request body."""

    description: str | None
    affected_person_id: Id | None
    affected_party_id: Id | None
    harm_source_id: Id | None
    affected_company_id: Id | None
    managed_equipment_id: Id | None
    work_activity_id: Id | None


class IncidentPropertyDamageInput(TypedDict, total=False):
    """``property_damages`` in a request body."""

    description: str | None
    estimated_cost_impact: Decimal | float | str | None
    affected_company_id: Id | None
    responsible_company_id: Id | None
    managed_equipment_id: Id | None
    work_activity_id: Id | None


class IncidentWitnessStatementsAttributeInput(TypedDict, total=False):
    """``witness_statements_attributes`` in a request body."""

    statement: str | None
    date_received: Date | str | None
    witness_id: Id | None


class IncidentFilters(TypedDict, total=False):
    """Query filters of ``incidents.list``, ``incidents.list_recycled``."""

    id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange
    event_date: DateRange
    location_id: Id | Sequence[Id]
    status: str | Sequence[str]
    contributing_behavior_id: Id | Sequence[Id]
    contributing_condition_id: Id | Sequence[Id]
    hazard_id: Id | Sequence[Id]
    time_unknown: bool
    recordable: bool
    custom_status_id: Id | Sequence[Id]
    type_id: Id | Sequence[Id]
    assignee_id: Id | Sequence[Id]
    query: str | Sequence[str]


class IncidentsResource(Resource):
    """Incidents.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def action_attachments(self) -> ActionAttachmentsResource:
        """Action attachments (Incidents)."""
        resource: ActionAttachmentsResource = load(
            ".incidents.action_attachments_and_others", "ActionAttachmentsResource"
        )(self._session)
        return resource

    @property
    def action_types(self) -> ActionTypesResource:
        """Action types (Incidents)."""
        resource: ActionTypesResource = load(".incidents.action_attachments_and_others", "ActionTypesResource")(
            self._session
        )
        return resource

    @property
    def actions(self) -> ActionsResource:
        """Actions (Incidents)."""
        resource: ActionsResource = load(".incidents.actions", "ActionsResource")(self._session)
        return resource

    @property
    def affliction_types(self) -> AfflictionTypesResource:
        """Affliction types (Incidents)."""
        resource: AfflictionTypesResource = load(".incidents.action_attachments_and_others", "AfflictionTypesResource")(
            self._session
        )
        return resource

    @property
    def alert_recipients(self) -> AlertRecipientsResource:
        """Alert recipients (Incidents)."""
        resource: AlertRecipientsResource = load(".incidents.action_attachments_and_others", "AlertRecipientsResource")(
            self._session
        )
        return resource

    @property
    def alerts(self) -> AlertsResource:
        """Alerts (Incidents)."""
        resource: AlertsResource = load(".incidents.alerts", "AlertsResource")(self._session)
        return resource

    @property
    def body_parts(self) -> BodyPartsResource:
        """Body parts (Incidents)."""
        resource: BodyPartsResource = load(".incidents.action_attachments_and_others", "BodyPartsResource")(
            self._session
        )
        return resource

    @property
    def contributing_behaviors(self) -> ContributingBehaviorsResource:
        """Contributing behaviors (Incidents)."""
        resource: ContributingBehaviorsResource = load(
            ".incidents.action_attachments_and_others", "ContributingBehaviorsResource"
        )(self._session)
        return resource

    @property
    def contributing_conditions(self) -> ContributingConditionsResource:
        """Contributing conditions (Incidents)."""
        resource: ContributingConditionsResource = load(
            ".incidents.action_attachments_and_others", "ContributingConditionsResource"
        )(self._session)
        return resource

    @property
    def environmental_filter_options(self) -> EnvironmentalFilterOptionsResource:
        """Environmental filter options (Incidents)."""
        resource: EnvironmentalFilterOptionsResource = load(
            ".incidents.action_attachments_and_others", "EnvironmentalFilterOptionsResource"
        )(self._session)
        return resource

    @property
    def environmental_types(self) -> EnvironmentalTypesResource:
        """Environmental types (Incidents)."""
        resource: EnvironmentalTypesResource = load(
            ".incidents.action_attachments_and_others", "EnvironmentalTypesResource"
        )(self._session)
        return resource

    @property
    def environmentals(self) -> EnvironmentalsResource:
        """Environmentals (Incidents)."""
        resource: EnvironmentalsResource = load(".incidents.environmentals", "EnvironmentalsResource")(self._session)
        return resource

    @property
    def filing_types(self) -> FilingTypesResource:
        """Filing types (Incidents)."""
        resource: FilingTypesResource = load(".incidents.action_attachments_and_others", "FilingTypesResource")(
            self._session
        )
        return resource

    @property
    def harm_sources(self) -> HarmSourcesResource:
        """Harm sources (Incidents)."""
        resource: HarmSourcesResource = load(".incidents.action_attachments_and_others", "HarmSourcesResource")(
            self._session
        )
        return resource

    @property
    def hazards(self) -> HazardsResource:
        """Hazards (Incidents)."""
        resource: HazardsResource = load(".incidents.hazards_and_others", "HazardsResource")(self._session)
        return resource

    @property
    def incident_attachments(self) -> IncidentAttachmentsResource:
        """Incident attachments (Incidents)."""
        resource: IncidentAttachmentsResource = load(
            ".incidents.action_attachments_and_others", "IncidentAttachmentsResource"
        )(self._session)
        return resource

    @property
    def incident_filter_options(self) -> IncidentFilterOptionsResource:
        """Incident filter options (Incidents)."""
        resource: IncidentFilterOptionsResource = load(
            ".incidents.hazards_and_others", "IncidentFilterOptionsResource"
        )(self._session)
        return resource

    @property
    def incident_picker_options(self) -> IncidentPickerOptionsResource:
        """Incident picker options (Incidents)."""
        resource: IncidentPickerOptionsResource = load(
            ".incidents.hazards_and_others", "IncidentPickerOptionsResource"
        )(self._session)
        return resource

    @property
    def injuries(self) -> InjuriesResource:
        """Injuries (Incidents)."""
        resource: InjuriesResource = load(".incidents.injuries", "InjuriesResource")(self._session)
        return resource

    @property
    def injury_filter_options(self) -> InjuryFilterOptionsResource:
        """Injury filter options (Incidents)."""
        resource: InjuryFilterOptionsResource = load(".incidents.hazards_and_others", "InjuryFilterOptionsResource")(
            self._session
        )
        return resource

    @property
    def near_miss_filter_options(self) -> NearMissFilterOptionsResource:
        """Near miss filter options (Incidents)."""
        resource: NearMissFilterOptionsResource = load(
            ".incidents.hazards_and_others", "NearMissFilterOptionsResource"
        )(self._session)
        return resource

    @property
    def near_misses(self) -> NearMissesResource:
        """Near misses (Incidents)."""
        resource: NearMissesResource = load(".incidents.near_misses", "NearMissesResource")(self._session)
        return resource

    @property
    def project_incident_configuration(self) -> ProjectIncidentConfigurationResource:
        """Project incident configuration (Incidents)."""
        resource: ProjectIncidentConfigurationResource = load(
            ".incidents.hazards_and_others", "ProjectIncidentConfigurationResource"
        )(self._session)
        return resource

    @property
    def property_damage_filter_options(self) -> PropertyDamageFilterOptionsResource:
        """Property damage filter options (Incidents)."""
        resource: PropertyDamageFilterOptionsResource = load(
            ".incidents.hazards_and_others", "PropertyDamageFilterOptionsResource"
        )(self._session)
        return resource

    @property
    def property_damages(self) -> PropertyDamagesResource:
        """Property damages (Incidents)."""
        resource: PropertyDamagesResource = load(".incidents.property_damages", "PropertyDamagesResource")(
            self._session
        )
        return resource

    @property
    def severity_levels(self) -> SeverityLevelsResource:
        """Severity levels (Incidents)."""
        resource: SeverityLevelsResource = load(".incidents.hazards_and_others", "SeverityLevelsResource")(
            self._session
        )
        return resource

    @property
    def witness_statement_attachments(self) -> WitnessStatementAttachmentsResource:
        """Witness statement attachments (Incidents)."""
        resource: WitnessStatementAttachmentsResource = load(
            ".incidents.hazards_and_others", "WitnessStatementAttachmentsResource"
        )(self._session)
        return resource

    @property
    def witness_statements(self) -> WitnessStatementsResource:
        """Witness statements (Incidents)."""
        resource: WitnessStatementsResource = load(".incidents.witness_statements", "WitnessStatementsResource")(
            self._session
        )
        return resource

    @property
    def work_activities(self) -> WorkActivitiesResource:
        """Work activities (Incidents)."""
        resource: WorkActivitiesResource = load(".incidents.work_activities", "WorkActivitiesResource")(self._session)
        return resource

    async def create(
        self,
        *,
        incident: IncidentInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Incident:
        """Create an incident.

        POST /rest/v1.0/projects/{project_id}/incidents
        https://developers.procore.com/reference/rest/v1/incidents?version=1.0#create-incident

        Args:
            run_configurable_validations: Whether to validate against the configurable field set.

        Returns:
            :class:`Incident`.
        """
        return await self._one(
            Incident,
            "POST",
            "/rest/v1.0/projects/{project_id}/incidents",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"incident": incident},
            dates="incident.witness_statements_attributes.date_received",
            times="incident.event_date incident.injuries.date_of_death",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an incident.

        DELETE /rest/v1.0/projects/{project_id}/incidents/{id}
        https://developers.procore.com/reference/rest/v1/incidents?version=1.0#delete-incident

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.0/projects/{project_id}/incidents/{id}", {"project_id": project_id, "id": id}, options
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Incident:
        """Return an incident.

        GET /rest/v1.0/projects/{project_id}/incidents/{id}
        https://developers.procore.com/reference/rest/v1/incidents?version=1.0#show-incident

        Returns:
            :class:`Incident`.
        """
        return await self._one(
            Incident,
            "GET",
            "/rest/v1.0/projects/{project_id}/incidents/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_recycled(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Incident:
        """Return a recycled incident.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/incidents/{id}
        https://developers.procore.com/reference/rest/v1/incidents?version=1.0#show-recycled-incident

        Returns:
            :class:`Incident`.
        """
        return await self._one(
            Incident,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "contributing_behavior",
            "contributing_condition",
            "created_at",
            "event_date",
            "hazard",
            "number",
            "recordable",
            "records_count",
            "title",
            "-contributing_behavior",
            "-contributing_condition",
            "-created_at",
            "-event_date",
            "-hazard",
            "-number",
            "-recordable",
            "-records_count",
            "-title",
        ]
        | Unset = UNSET,
        filters: IncidentFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Incident]:
        """List incidents.

        GET /rest/v1.0/projects/{project_id}/incidents
        https://developers.procore.com/reference/rest/v1/incidents?version=1.0#list-incidents

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Incident`.
        """
        return self._pages(
            Incident,
            "/rest/v1.0/projects/{project_id}/incidents",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            dates="filters.event_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "contributing_behavior",
            "contributing_condition",
            "created_at",
            "event_date",
            "hazard",
            "number",
            "recordable",
            "records_count",
            "title",
            "-contributing_behavior",
            "-contributing_condition",
            "-created_at",
            "-event_date",
            "-hazard",
            "-number",
            "-recordable",
            "-records_count",
            "-title",
        ]
        | Unset = UNSET,
        filters: IncidentFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Incident]:
        """List recycled incidents.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/incidents
        https://developers.procore.com/reference/rest/v1/incidents?version=1.0#list-recycled-incidents

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Incident`.
        """
        return self._pages(
            Incident,
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            dates="filters.event_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    async def restore(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Any:
        """Return a recycled incident.

        PATCH /rest/v1.0/projects/{project_id}/recycle_bin/incidents/{id}/restore
        https://developers.procore.com/reference/rest/v1/incidents?version=1.0#retrieve-recycled-incident

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents/{id}/restore",
            {"project_id": project_id, "id": id},
            options,
        )

    async def update(
        self,
        *,
        id: Id,
        incident: IncidentInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Incident:
        """Update an incident.

        PATCH /rest/v1.0/projects/{project_id}/incidents/{id}
        https://developers.procore.com/reference/rest/v1/incidents?version=1.0#update-incident

        Args:
            run_configurable_validations: Whether to validate against the configurable field set.

        Returns:
            :class:`Incident`.
        """
        return await self._one(
            Incident,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/incidents/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"incident": incident},
            dates="incident.witness_statements_attributes.date_received",
            times="incident.event_date incident.injuries.date_of_death",
        )
